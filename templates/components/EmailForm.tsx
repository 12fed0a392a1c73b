import type { Site } from '../../src/model.ts';

/** The mail provider's own form, where the site names one; without one nothing pretends. */
export function EmailForm({ site }: { readonly site: Site }) {
  if (site.emailForm === undefined) return undefined;
  return (
    <section>
      <h2>By e-mail</h2>
      <form class="email-form" action={site.emailForm} method="post">
        <label>
          Your e-mail address
          <br />
          <input type="email" name="email" autocomplete="email" required />
        </label>
        <button type="submit">Subscribe by e-mail</button>
      </form>
      <p class="note">
        The form sends your address to {new URL(site.emailForm).hostname}, which sends the mail.
      </p>
    </section>
  );
}
