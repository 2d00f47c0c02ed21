/** A number to ring; an extension is dialled after a pause. */
export function PhoneLink({ phone }: { phone: string }) {
  const [area, number, extension] = phone.split('-');
  return <a href={`tel:${area ?? ''}${number ?? ''}${extension ? `,${extension}` : ''}`}>{phone}</a>;
}
