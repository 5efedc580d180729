export const app = {
  name: 'Karta',
  tagline: 'Career maps grown from what clients say.',
};
