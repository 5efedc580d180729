import { everyScreenOf } from './accessible.js';

everyScreenOf('hr');
