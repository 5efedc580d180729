/** What files can bring, in the order of the data's way. */
export const TARGETS = ['EMPLOYEES', 'ACKNOWLEDGEMENTS', 'SIGNALS', 'CONTACTS', 'VISITS', 'PLAN_TARGETS'];
