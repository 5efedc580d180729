/** Names of the demo's people by team, invented: Russian, Polish and English ones side by side. */
export const NAMES: Record<string, string> = {
  'DEMO-A':
    'Elena Morozova, Jakub Wiśniewski, Oliver Grant, Anna Zielińska, Dmitry Orlov, Emma Clarke, Piotr Mazur, Natalia Belova, Tomasz Wójcik, Sophie Turner, Ivan Kuznetsov, Zofia Krawczyk, Arthur Finch, Polina Zaitseva',
  'DEMO-B':
    'Olga Smirnova, Michał Dąbrowski, Lucy Bennett, Pavel Lebedev, Katarzyna Pawlak, Daniel Moore, Irina Frolova, Adam Górski, Grace Walker, Maxim Egorov, Julia Nowicka, Henry Scott, Larisa Gromova, Wojciech Baran',
  'DEMO-C':
    'Svetlana Pavlova, Łukasz Sikora, Amelia Ward, Andrei Sokolov, Magdalena Lis, George Hill, Vera Antonova, Kamil Duda, Isla Reid, Nikita Popov, Ewa Sobczak, Jack Foster, Tamara Orlova, Paweł Rogala',
  'DEMO-D':
    'Viktor Danilov, Agnieszka Kubiak, Thomas Marsh, Darya Fomina, Bartosz Cieślak, Alice Barlow, Mikhail Zhukov, Monika Szulc, William Doyle, Ksenia Markova, Rafał Urban, Rosie Dixon, Gleb Tarasov, Hanna Wrona',
  'DEMO-E':
    'Karolina Stępień, Roman Belyaev, Edith Sharp, Marcin Kurek, Alina Vlasova, Peter Lowe, Dorota Maj, Timur Safin, Nancy Webb, Szymon Gajda, Inna Kruglova, Simon Pike, Beata Czarnecka, Oleg Shubin',
  'DEMO-F':
    'Harriet Cole, Stanislav Ilyin, Joanna Rybak, Matthew Lamb, Yana Osipova, Grzegorz Kania, Florence Tate, Denis Makarov, Aleksandra Bielak, Hugh Barker, Marina Lapina, Filip Zawada, Ruth Mercer, Konstantin Guryev',
  'DEMO-G':
    'Ben Holloway, Veronika Sitnikova, Natalia Kozak, Leo Hayward, Anton Rodin, Weronika Socha, Megan Flynn, Igor Nosov, Dawid Krupa, Clara Whitby, Lyudmila Zueva, Maciej Bednarz, Owen Thorne, Sofia Belkina',
  'DEMO-H':
    'Alexei Vorobyov, Patrycja Mróz, Jane Ashby, Evgenia Kolesova, Robert Jasiński, Samuel Frost, Nadezhda Rogova, Konrad Sowa, Martha Lyle, Artyom Kiselev, Izabela Banaś, Joel Norris, Raisa Bykova, Jan Wilk',
};
