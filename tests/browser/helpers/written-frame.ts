const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A frame whose content its page writes: by `srcdoc`, in an origin of its own if `sandboxed`, or by script. */
export function writtenFrame(kind: string, html: string): string {
  if (kind === 'srcdoc') return `<iframe srcdoc="${attribute(html)}"></iframe>`;
  if (kind === 'sandboxed') return `<iframe sandbox srcdoc="${attribute(html)}"></iframe>`;
  const text = JSON.stringify(html).replaceAll('</', '<\\/');
  return `<iframe></iframe><script>
    const { contentDocument } = document.querySelector('iframe');
    contentDocument.open(); contentDocument.write(${text}); contentDocument.close();
  </script>`;
}
