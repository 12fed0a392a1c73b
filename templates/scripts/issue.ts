/** An issue's page: order and topic of the list, and the way back to where the reader was. */
import { startIssueControls } from './parts/issue-controls.ts';
import { startPlace } from './parts/place.ts';

startIssueControls();
startPlace();
