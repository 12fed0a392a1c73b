/** What programs for newsletters put around a post: counts, buttons, and the lines of a footer. */
const button =
  /^(?:\d{1,5}|(?:un)?subscribed?(?: now)?|share(?: this post)?|like|comments?|restack|leave a comment|previous|next|previous\s?next|discussion about this post|read in app|view in browser|forward to a friend|get the app|download the app|start your substack|start writing|manage (?:your )?(?:preferences|subscription)|update (?:your )?preferences|abbestellen|abonnieren|teilen|se désabonner|partager)$/i;
const footer =
  /^(?:©|copyright ©|thanks for reading\b|privacy\s?[∙·•|]|substack is the home\b|you(?:['’]re| are) receiving this\b|unsubscribe\b|view image:|(?:to )?read (?:online|in browser)\b)/i;

export function isNewsletterLine(text: string): boolean {
  const bare = text.trim();
  return bare.length <= 200 && (button.test(bare) || footer.test(bare));
}
