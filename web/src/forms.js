// Forms ask without their empty fields, so that an address says only what was asked; Ctrl+Enter sends a text area.

export function formHelp (root) {
  for (const form of root.querySelectorAll('form[method=get], form:not([method])')) {
    form.addEventListener('submit', () => {
      const empty = [...form.elements].filter((field) => field.name && field.value === '' && !field.required && field.type !== 'search');
      for (const field of empty) field.disabled = true;
      setTimeout(() => { for (const field of empty) field.disabled = false; }, 0);
    });
  }
  for (const area of root.querySelectorAll('form textarea')) {
    area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) area.form.requestSubmit();
    });
  }
}
