/**
 * The list of suggestions under the search box, by the WAI-ARIA pattern of an editable combobox with a listbox popup:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. It knows nothing of boroughs.
 */
import { answersSaid } from '../words/answers.ts';

export interface ComboboxOption {
  readonly label: string;
  /** Smaller, beside the label. */
  readonly note: string;
  readonly href: string;
}

export interface Combobox {
  /** Shows the options and announces how many there are; an empty list closes it. */
  show(options: readonly ComboboxOption[]): void;
  close(): void;
}

const said = answersSaid.suggestions;

/** Long enough for a screen reader to finish the letter just typed. */
const announceAfterMilliseconds = 400;

/**
 * @param status the live region of the form, where the number of options is announced
 * @param choose called with the option a person takes, by keyboard, mouse or touch
 */
export function createCombobox(
  input: HTMLInputElement,
  status: Element,
  choose: (option: ComboboxOption) => void,
): Combobox {
  const list = document.createElement('ul');
  list.id = `${input.id}-list`;
  list.className = 'app-search__list';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', said.label);
  input.after(list);
  input.setAttribute('aria-controls', list.id);

  let options: readonly ComboboxOption[] = [];
  let active = -1;
  let announcement = 0;

  const setOpen = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) setActive(-1);
  };
  const setActive = (index: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = index;
    const item = list.children[active];
    if (!item) return input.removeAttribute('aria-activedescendant');
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', item.id);
  };
  const announce = (words: string) => {
    clearTimeout(announcement);
    announcement = window.setTimeout(() => {
      status.textContent = words;
    }, announceAfterMilliseconds);
  };
  const close = () => {
    setOpen(false);
    announce('');
  };

  const move = (step: 1 | -1) => {
    if (options.length === 0) return;
    if (list.hidden) setOpen(true);
    const from = active < 0 && step < 0 ? 0 : active;
    setActive((from + step + options.length) % options.length);
  };
  /** Each returns whether the key was used; an unused key keeps its ordinary meaning. */
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown(event) {
      if (options.length === 0) return false;
      if (event.altKey) setOpen(true);
      else move(1);
      return true;
    },
    ArrowUp(event) {
      if (options.length === 0) return false;
      if (event.altKey) close();
      else move(-1);
      return true;
    },
    Home: () => jump(0),
    End: () => jump(options.length - 1),
    Enter() {
      const option = options[active];
      if (option) choose(option);
      return option !== undefined;
    },
    Escape() {
      if (list.hidden) input.value = '';
      else close();
      return true;
    },
  };
  // With no option selected, Home and End move the caret, as in any text box.
  const jump = (index: number) => {
    if (active < 0) return false;
    setActive(index);
    return true;
  };

  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (keys[event.key]?.(event)) event.preventDefault();
  });
  input.addEventListener('blur', close);
  // Keeps the focus in the box, so that the list stays open until the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    const option = options[item ? [...list.children].indexOf(item) : -1];
    if (option) choose(option);
  });

  return {
    show(shown) {
      options = shown;
      list.replaceChildren(...shown.map((option, index) => renderOption(option, `${list.id}-${index}`)));
      active = -1;
      setActive(-1);
      setOpen(shown.length > 0);
      announce(countWords(shown));
    },
    close,
  };
}

function renderOption(option: ComboboxOption, id: string): HTMLElement {
  const item = document.createElement('li');
  item.id = id;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.append(option.label);
  if (option.note) {
    const note = document.createElement('span');
    note.textContent = ` ${option.note}`;
    item.append(note);
  }
  return item;
}

function countWords(options: readonly ComboboxOption[]): string {
  const [first, ...others] = options;
  if (!first) return '';
  return others.length === 0 ? said.one(first.label) : said.several(options.length);
}
