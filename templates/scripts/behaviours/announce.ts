/** Says `text` to screen readers through the page's status line. */
export function announce(text: string): void {
  const status = document.getElementById('page_status');
  if (status === null) return;
  status.textContent = '';
  // A changed text is announced; the same text again needs to be away for a moment.
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}
