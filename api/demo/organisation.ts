/** The people of the demo organisation. All of them are invented. */
export interface DemoPerson {
  code: string;
  name: string;
  team: string;
  tasks: { task: string; startedMonthsAgo: number }[];
  /** How good the person truly is, around 0. Only the generator knows. */
  skill: number;
  /** Change of skill in a month. */
  learns: number;
  contactsPerDay: number;
  leave: { fromDaysAgo: number; days: number } | null;
}

export const DEMO_TASKS = [
  { code: 'DEMO-CARDS', name: 'Card support' },
  { code: 'DEMO-MORTGAGE', name: 'Mortgage line' },
];

export const DEMO_LOCATIONS = [
  { code: 'DEMO-WAW', name: 'Warszawa, Prosta 20', kind: 'OFFICE' },
  { code: 'DEMO-RIX', name: 'Riga, Brīvības 40', kind: 'BRANCH' },
];

export const DEMO_TEAMS = [
  { code: 'DEMO-A', name: 'Cards, first shift', manager: 'D-001', location: 'DEMO-WAW', task: 'DEMO-CARDS' },
  { code: 'DEMO-B', name: 'Cards, second shift', manager: 'D-002', location: 'DEMO-RIX', task: 'DEMO-CARDS' },
  { code: 'DEMO-C', name: 'Mortgages', manager: 'D-003', location: 'DEMO-WAW', task: 'DEMO-MORTGAGE' },
];

export const DEMO_MANAGERS = [
  { code: 'D-001', name: 'Marta Kowalczyk' },
  { code: 'D-002', name: 'Sergei Volkov' },
  { code: 'D-003', name: 'Helen Hughes' },
];

const NAMES: Record<string, string[]> = {
  'DEMO-A': ['Elena Morozova', 'Jakub Wiśniewski', 'Oliver Grant', 'Anna Zielińska', 'Dmitry Orlov', 'Emma Clarke', 'Piotr Mazur', 'Natalia Belova', 'Tomasz Wójcik', 'Sophie Turner', 'Ivan Kuznetsov', 'Zofia Krawczyk'],
  'DEMO-B': ['Olga Smirnova', 'Michał Dąbrowski', 'Lucy Bennett', 'Pavel Lebedev', 'Katarzyna Pawlak', 'Daniel Moore', 'Irina Frolova', 'Adam Górski', 'Grace Walker', 'Maxim Egorov', 'Julia Nowicka', 'Henry Scott'],
  'DEMO-C': ['Svetlana Pavlova', 'Łukasz Sikora', 'Amelia Ward', 'Andrei Sokolov', 'Magdalena Lis', 'George Hill', 'Vera Antonova', 'Kamil Duda', 'Isla Reid', 'Nikita Popov', 'Ewa Sobczak', 'Jack Foster'],
};

/** Skills and careers are spread evenly rather than drawn, so that every situation has somebody in it. */
export function demoPeople(): DemoPerson[] {
  const people: DemoPerson[] = [];
  for (const { code: team, task } of DEMO_TEAMS) {
    NAMES[team]!.forEach((name, index) => {
      const number = 11 + people.length;
      const newcomer = index === 5 || index === 10;
      const tasks = [{ task, startedMonthsAgo: newcomer ? (index === 5 ? 2 : 1) : 5 + ((index * 7) % 22) }];
      if (index === 0 && task === 'DEMO-CARDS') tasks.push({ task: 'DEMO-MORTGAGE', startedMonthsAgo: 1 });
      people.push({
        code: `D-0${number}`,
        name,
        team,
        tasks,
        skill: ((index * 5) % 12) / 6 - 0.85,
        learns: newcomer ? 0.2 : [0.1, 0, -0.12, 0.14][index % 4]!,
        contactsPerDay: 1.1 + ((index * 3) % 5) * 0.25,
        leave: index === 7 ? { fromDaysAgo: 75, days: 30 } : index === 8 ? { fromDaysAgo: 12, days: 60 } : null,
      });
    });
  }
  // Whom the demo's employee account opens: well on the way, with a second task just begun.
  people[0] = { ...people[0]!, tasks: [{ task: 'DEMO-CARDS', startedMonthsAgo: 14 }, people[0]!.tasks[1]!], skill: 0.35, learns: 0.06, contactsPerDay: 1.9 };
  return people;
}
