/** Home page content for an archive without issues. */
export function FirstSteps() {
  return (
    <section class="prose" aria-labelledby="first_steps">
      <h2 id="first_steps">No issue yet: what to do next</h2>
      <ol>
        <li>
          Open a listing of papers, such as a page of arXiv’s or of Hugging Face’s Daily Papers, select
          everything and save the text as <code>capture.txt</code>.
        </li>
        <li>
          Take it in with <code>npx offprint ingest capture.txt</code>. It says what it understood, and what
          it did not, line by line.
        </li>
        <li>
          Look at it with <code>npx offprint start</code>; <code>npx offprint build</code> makes the site.
        </li>
      </ol>
      <p>
        Title, address and language are in <code>site.yaml</code>, the words of the About page in{' '}
        <code>pages/about.md</code>.
      </p>
    </section>
  );
}
