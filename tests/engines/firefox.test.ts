import { checkEngine } from '../support/engines/check-engine.ts';
import { openFirefox } from '../support/engines/firefox.ts';

checkEngine(openFirefox);
