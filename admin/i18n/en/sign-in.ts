export const sign_in = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'This e-mail and password don’t belong together. Check both, then try again.',
  demo_title: 'Demo accounts',
  demo_text: 'Choose who to look around as. The data is made up.',
  none: 'No account yet? HR or the administrator creates it and gives you a first password.',
};
