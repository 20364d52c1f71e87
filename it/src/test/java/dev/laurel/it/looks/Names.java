package dev.laurel.it.looks;

import java.util.List;

/** Names for a crowd. */
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Amara",
          "Björn",
          "Chiara",
          "Duc",
          "Élodie",
          "Farid",
          "Guðrún",
          "Hana",
          "Ibrahim",
          "Jana",
          "Kofi",
          "Lucía",
          "Mariana",
          "Noor",
          "Oleksandr",
          "Priya",
          "Quentin",
          "Renata",
          "Søren");
  private static final List<String> LAST =
      List.of(
          "Abdullahi",
          "Brandão",
          "Castellanos-Rivera",
          "Đặng",
          "Eriksen",
          "Fitzgerald",
          "Gašić",
          "Haddad",
          "Ivanenko",
          "Jovanović",
          "Krüger",
          "Lindqvist",
          "Moreau");

  private Names() {}

  static String of(int number) {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
  }
}
