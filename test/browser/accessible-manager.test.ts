import { everyScreenOf } from './accessible.js';

everyScreenOf('manager', 'auditor');
