/** Calls that the demo's auditors calibrate on. All of it is invented; what is right of each is what the expert says. */
export interface DemoCase {
  title: string;
  description: string;
  /** Answers in the order of `ASKED`: Y, N, a number, and - for what does not apply. */
  right: string;
}

/** Items by standard and code, in the order in which the answers stand. */
export const ASKED = [
  'GREET/NAME',
  'GREET/SELF',
  'WAIT/RINGS',
  'SOLVE/STEP',
  'SOLVE/DATE',
  'SOLVE/TRUE',
  'SOLVE/MORE',
  'IDENT/TWO',
  'DESK/FREE',
];

/** Auditors beside the one who can sign in: nobody signs in as them. */
export const DEMO_AUDITORS = [
  { email: 'auditor-2@demo.example', name: 'Julia Stone' },
  { email: 'auditor-3@demo.example', name: 'Pavel Orlov' },
  { email: 'auditor-4@demo.example', name: 'Zofia Wrona' },
];

export const CLOSED_CASES: DemoCase[] = [
  {
    title: 'A lost card',
    description:
      'The phone rings twice. “Good morning, Mrs Nowak, this is Anna. I see your number in our book.” She asks for the date of birth and for the last transfer. “I have blocked the card. The new one leaves today and reaches you by Friday the 14th.” The client thanks her and hangs up.',
    right: 'Y Y 2 Y Y Y N Y -',
  },
  {
    title: 'A fee that nobody explains',
    description:
      'The phone rings five times. “Service line.” The client asks about a fee of 12. “That is in the table of fees, you can read it on the page.” He asks whether it will come again. “Probably not.” It comes every month.',
    right: 'N N 5 N N N N - -',
  },
  {
    title: 'A transfer to the wrong account',
    description:
      'The phone rings three times. “Good afternoon, this is Piotr.” He asks for the date of birth and the last transfer. “We ask the other bank today. I call you on Wednesday, whatever they say, Mr Lis. Shall I also set a limit for new recipients, so that you are asked twice?”',
    right: 'N Y 3 Y Y Y Y Y -',
  },
  {
    title: 'A card at the counter',
    description:
      'At the counter. Two folders and a cup stand on it. “Hello, Mr Green, good to see you again.” He asks to see the identity card, and asks for the phone number that we know. “Your card will be ready soon, we will write to you.” The client asks when. “In a few days, I should think.”',
    right: 'Y N - Y N Y N Y N',
  },
  {
    title: 'A closed account',
    description:
      'The phone rings four times. “Good morning, this is Ewa, how can I help?” The client wants to close his account. “Done. Your balance was 1,200, it goes to the account you gave us, tomorrow.” No question was asked before. “If you come back, the first year is free.”',
    right: 'N Y 4 Y Y Y Y N -',
  },
  {
    title: 'Help with the first sign-in',
    description:
      'At an empty counter. “Welcome, Mrs Adams, my name is Kasia.” She asks for the identity card and the date of birth, and walks with the client through the first sign-in. “That is all for today. If the code does not come by noon, call me, here is my number.” She adds a leaflet on safe passwords.',
    right: 'Y Y - Y Y Y Y Y Y',
  },
];

/** What each saw otherwise, by the number of the call and the item: the expert is HR, the manager hears his own people kindly. */
export const OTHERWISE: Record<string, Record<string, string>> = {
  'auditor@demo.example': { '3 GREET/NAME': 'Y', '4 SOLVE/STEP': 'N', '6 SOLVE/DATE': 'N', '5 SOLVE/MORE': 'N' },
  'auditor-2@demo.example': { '1 SOLVE/MORE': 'Y', '3 GREET/NAME': 'Y', '5 IDENT/TWO': '-', '2 WAIT/RINGS': '6' },
  'auditor-3@demo.example': {
    '1 GREET/SELF': 'N',
    '3 SOLVE/MORE': 'N',
    '4 SOLVE/STEP': 'N',
    '4 SOLVE/TRUE': 'N',
    '5 SOLVE/MORE': 'N',
    '6 SOLVE/DATE': 'N',
    '6 SOLVE/MORE': 'N',
    '4 IDENT/TWO': 'N',
  },
  'auditor-4@demo.example': { '6 SOLVE/MORE': 'N', '3 WAIT/RINGS': '4' },
  'manager@demo.example': {
    '2 SOLVE/TRUE': 'Y',
    '2 SOLVE/STEP': 'Y',
    '4 SOLVE/DATE': 'Y',
    '3 GREET/NAME': 'Y',
    '5 IDENT/TWO': 'Y',
    '1 SOLVE/MORE': 'Y',
    '4 DESK/FREE': 'Y',
  },
};

export const REMARKS: Record<string, string> = {
  '3 GREET/NAME': 'The name is said, but not in the first sentence.',
  '6 SOLVE/DATE': '“By noon” is an hour, not a date.',
  '5 SOLVE/MORE': 'Is an offer to come back help beyond the question?',
  '4 SOLVE/STEP': '“We will write to you” names nobody and nothing.',
};

export const OPEN_CASES: DemoCase[] = [
  {
    title: 'A parcel that did not come',
    description:
      'The phone rings once. “Hello?” The client says that the parcel did not come. “One moment.” Music for two minutes. “It is in Poznań. It will be with you tomorrow between nine and noon, and I have asked the driver to ring you first.”',
    right: 'N N 1 Y Y Y Y - -',
  },
  {
    title: 'A change of address',
    description:
      'The phone rings three times. “Good morning, Mrs Kowal, Jan speaking.” He asks for the old address and the date of birth, and reads the new one back. “From Monday everything goes there.”',
    right: 'Y Y 3 Y Y Y N Y -',
  },
];
