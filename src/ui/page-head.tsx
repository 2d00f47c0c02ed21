/** Title and description of a page; React lifts them into the document's head. */
export function PageHead({ title, site, description }: { title: string; site: string; description: string }) {
  return (
    <>
      <title>{title === site ? site : `${title} · ${site}`}</title>
      <meta name="description" content={description} />
    </>
  );
}
