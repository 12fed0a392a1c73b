import type { Site } from '../../src/site-settings.ts';
import { phrase } from '../../src/wording/wording.ts';

/** Subscription form of the mail provider in `site.yaml`, if there is one. */
export function EmailForm({ site }: { readonly site: Site }) {
  if (site.emailForm === undefined) return undefined;
  return (
    <section>
      <h2>{phrase('By e-mail')}</h2>
      <form class="email-form" action={site.emailForm} method="post">
        <label>
          {phrase('Your e-mail address')}
          <br />
          <input type="email" name="email" autocomplete="email" required />
        </label>
        <button type="submit">{phrase('Subscribe by e-mail')}</button>
      </form>
      <p class="note">
        {phrase('The form sends your address to {host}, which sends the mail.', {
          host: new URL(site.emailForm).hostname,
        })}
      </p>
    </section>
  );
}
