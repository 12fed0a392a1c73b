/** Entry point of issue pages: order, filter and reading position. */
import { startIssueControls } from './behaviours/issue-controls.ts';
import { startPlace } from './behaviours/place.ts';

startIssueControls();
startPlace();
