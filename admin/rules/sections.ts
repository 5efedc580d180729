import type { Part } from './rule-set.ts';

/** The editor's rail. A section shows one or several parts of the set; each part is saved by itself. */
export const sections = [
  { name: 'sources', parts: ['sources', 'auditSides'] },
  { name: 'screening', parts: ['screening', 'interval', 'coverage', 'prior'] },
  { name: 'metrics', parts: ['metrics'] },
  { name: 'kpis', parts: ['kpis'] },
  { name: 'competencies', parts: ['competencies'] },
  { name: 'stages', parts: ['stages'] },
  { name: 'evaluation', parts: ['evaluation'] },
] as const satisfies { name: string; parts: Part[] }[];

export type SectionName = (typeof sections)[number]['name'];

export const isSection = (name: string): name is SectionName => sections.some((section) => section.name === name);

export const partOf = (path: string): Part => /^\w+/.exec(path)![0] as Part;

export const sectionOf = (path: string): SectionName =>
  sections.find((section) => (section.parts as readonly Part[]).includes(partOf(path)))?.name ?? 'evaluation';
