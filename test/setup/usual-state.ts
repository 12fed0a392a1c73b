/**
 * Before each test file: what commands set for the whole process is as at its start, because files share modules
 * (`isolate: false`) and come in any order.
 */
import { useArchiveFolder } from '../../src/diagnostic.ts';
import { englishWording, useWording } from '../../src/wording/wording.ts';

useArchiveFolder('content');
useWording(englishWording);
