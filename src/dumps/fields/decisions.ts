/** What became of submissions, by a table's column or a label for it. */

const declined =
  /^(?:(?:desk[- ]?)?reject|withdrawn|withdraw|declined|retracted|not accepted|abgelehnt|zurückgezogen|refusé|rejeté|rechazad|rejeitad|rifiutat|odrzucon|afgewezen|отклон|拒|不採)/iu;
/** Not yet decided: the venue is where it was sent. A reader's own list may have "pending" for what is still to read. */
const open =
  /^(?:submitted|under (?:review|revision|submission)|in (?:revision|preparation|submission)|revise|major revision|minor revision|eingereicht|in begutachtung|soumis|en révision|enviado|en revisión|em revisão|submetido|inviato|in revisione|ingediend|złożon|w recenzji)/iu;

/** Whether the text of a cell or behind a label says that a submission was not taken. */
export const isDeclined = (cell: string): boolean => declined.test(cell.replace(/^[*_\s]{1,5}/, ''));
/** Whether it says that nothing is decided yet. */
export const isOpenDecision = (cell: string): boolean => open.test(cell.replace(/^[*_\s]{1,5}/, ''));
