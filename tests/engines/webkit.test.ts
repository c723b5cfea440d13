import { checkEngine } from '../support/engines/check-engine.ts';
import { openWebKit } from '../support/engines/webkit.ts';

checkEngine(openWebKit);
