import type { Finding } from './finding';
import { filesNamed, resolveAddress, type MiniProgram } from './mini-program';
import { attributeValues, readWxmlElements } from './wxml-elements';

const rule = 'template-reference';

/** Which files a template file may name, and with which tag. */
const references = [
  { tag: 'import', ending: '.wxml' },
  { tag: 'include', ending: '.wxml' },
  { tag: 'wxs', ending: '.wxs' },
];

/** Files that a template file imports and that are not there, and templates that it uses and that nobody defines. */
export function templateReferenceFindings(program: MiniProgram): Finding[] {
  return filesNamed(program, '.wxml').flatMap(({ path, text }) => {
    const elements = readWxmlElements(text);
    const missing = references.flatMap(({ tag, ending }) =>
      attributeValues(elements, tag, 'src')
        .filter((src) => !src.endsWith(ending) || !program.has(resolveAddress(path, src)))
        .map((src) => ({ rule, file: path, message: `<${tag} src="${src}"> leads to no ${ending} file.` })),
    );
    const known = new Set([
      ...attributeValues(elements, 'template', 'name'),
      // An import hands over the templates of that file alone, not those that it imports itself.
      ...attributeValues(elements, 'import', 'src').flatMap((src) =>
        attributeValues(readWxmlElements(program.text(resolveAddress(path, src)) ?? ''), 'template', 'name'),
      ),
    ]);
    const unknown = attributeValues(elements, 'template', 'is')
      .filter((name) => !name.includes('{{') && !known.has(name))
      .map((name) => ({ rule, file: path, message: `<template is="${name}"> names no template that is known here.` }));
    return [...missing, ...unknown];
  });
}

/** A template file together with those that it imports or includes, however far. */
export function withImportedTemplates(program: MiniProgram, path: string): string[] {
  const reached = new Set([path]);
  // A set hands out what is added while it is walked.
  for (const file of reached) {
    const elements = readWxmlElements(program.text(file) ?? '');
    const addresses = ['import', 'include'].flatMap((tag) => attributeValues(elements, tag, 'src'));
    for (const address of addresses) reached.add(resolveAddress(file, address));
  }
  return [...reached];
}
