/** An issue's page: order and topic of the list, and the way back to where the reader was. */
import { startIssueControls } from './behaviours/issue-controls.ts';
import { startPlace } from './behaviours/place.ts';

startIssueControls();
startPlace();
