import { checkEngine } from '../support/engines/check-engine.ts';
import { openOldChromium } from '../support/engines/old-chromium.ts';

checkEngine(() => openOldChromium(92));
