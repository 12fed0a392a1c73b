/** Announces `text` to screen readers through the page's live region (`role="status"`). */
export function announce(text: string): void {
  const status = document.getElementById('page_status');
  if (status === null) return;
  status.textContent = '';
  // Live regions announce changes only, so the text is removed first and set again after a delay.
  setTimeout(() => {
    status.textContent = text;
  }, 50);
}
