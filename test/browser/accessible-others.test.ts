import { everyScreenOf } from './accessible.js';

everyScreenOf('employee', 'analyst', 'admin');
