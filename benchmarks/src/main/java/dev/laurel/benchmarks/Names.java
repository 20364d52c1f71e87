package dev.laurel.benchmarks;

/**
 * Names of learners, a different one for each number up to 100,000: put together from given and
 * family names that are common where the script is used.
 */
final class Names {

  /** How many different names there are. */
  static final int COUNT = 100_000;

  private static final String[] GIVEN =
      words(
          "Maria Anna José Müge Zoë Łucja André Chloé Jürgen Søren Åsa Nuno Inês Ștefan Ioana Jiří"
              + " Věra Gábor Zsófia Ömer Ayşe Đức Hương Minh Liam Olivia Noah Emma James Sofía"
              + " Lucía Mateo Hugo Léa Louis Camille Giulia Matteo Francesca Lukas Mia Finn Lena"
              + " Jan Katarzyna Piotr Agnieszka Björn Freja Mikkel Aino Eero Tomás Beatriz João"
              + " Duarte Siobhán Seán Rhys Cerys Kwame Ama Ngozi Chidi");
  private static final String[] FAMILY =
      words(
          "Santos Müller Nowak García Fernández Dubois Lefèvre Rossi Bianchi Schäfer Weiß Jensen"
              + " Sørensen Åkesson Öberg Silva Gonçalves Țepeș Popescu Dvořák Němcová Nagy Szabó"
              + " Yılmaz Şahin Nguyễn Trần Smith Johnson Brown Williams Jones Taylor Martínez"
              + " López Peña Ibáñez Durand Moreau Petit Conti Greco Huber Wagner Becker Koch Kowalski"
              + " Wiśniewski Wójcik Lindqvist Nyström Virtanen Mäkinen Sousa Araújo O’Brien"
              + " Murphy Llewellyn Evans Mensah Okafor Adeyemi Kovač Horvat");

  private static final Script CYRILLIC =
      new Script(
          words(
              "Анна Мария Иван Олег Пётр Юлия Фёдор Щукарь Ксения Дмитрий Елена Сергей Наталья Игорь"
                  + " Ольга Андрей Павел Вера Глеб Жанна"),
          words(
              "Иванович Петрович Сергеевна Олеговна Юрьевич Ильинична Павловна Андреевич Фёдоровна"
                  + " Львович Борисовна Егорович Марковна Глебович Львовна Игоревич Денисовна"
                  + " Кириллович Романовна Савельевич"),
          words(
              "Смирнов Кузнецова Попов Щёлоков Волкова Цветаев Жуков Эренбург Юдина Яковлев Морозов"
                  + " Новикова Фролов Чехова Шаляпин Объедков Быков Лебедева Орлов Зайцева Крылов"
                  + " Гусев Титова Комаров Белова"));
  private static final Script GREEK =
      new Script(
          words(
              "Αλέξανδρος Μαρία Γιώργος Ελένη Κωνσταντίνος Αικατερίνη Δημήτρης Σοφία Νίκος Άννα Ιωάννης"
                  + " Βασιλική Παναγιώτης Δέσποινα Χρήστος Ευαγγελία Σπύρος Ζωή Θανάσης Φωτεινή"),
          words("Α. Β. Γ. Δ. Ε. Ζ. Η. Θ. Ι. Κ. Λ. Μ. Ν. Ξ. Ο. Π. Ρ. Σ. Τ. Φ."),
          words(
              "Παπαδόπουλος Βλάχου Γεωργίου Νικολάου Οικονόμου Χριστοδούλου Παππάς Αγγελόπουλος Κουρής"
                  + " Μακρής Δημητρίου Ζέρβα Θεοδώρου Ιωαννίδης Καραγιάννη Λάμπρου Μιχαηλίδης"
                  + " Ξένος Ρήγας Σταύρου Τσιτσάνης Φωτίου Ψάλτης Ωραιόπουλος Αθανασίου"));
  private static final Script ARABIC =
      new Script(
          words(
              "محمد فاطمة أحمد عائشة علي زينب يوسف مريم خالد ليلى إبراهيم سارة عمر هدى حسن نور طارق"
                  + " سلمى مصطفى رنا"),
          words(
              "عبدالله سعيد ناصر كريم فيصل جمال رشيد صالح منصور عادل بشير حامد شريف غسان قاسم لطفي"
                  + " وليد ياسر ظافر ثابت"),
          words(
              "الحربي الزهراني القحطاني العتيبي المصري الشامي البغدادي الحسيني الفاسي التونسي الأنصاري"
                  + " الهاشمي الكردي الخطيب النجار الحداد الصباغ القاضي السلمي العمري الغامدي الدوسري"
                  + " الشمري المطيري الرشيدي"));
  private static final Script DEVANAGARI =
      new Script(
          words(
              "अमित प्रिया क्षितिज श्रेया राहुल ज्ञानेश पूजा विक्रम अनुष्का सिद्धार्थ कृष्णा मृणाल नेहा अर्जुन स्वाति हृदय"
                  + " दीप्ति ऋषि उर्वशी ओंकार"),
          words(
              "कुमार चन्द्र प्रसाद देवी नाथ लाल मोहन प्रकाश राज सिंह बाला दत्त शरण किशोर रानी दास विष्णु राम"
                  + " कान्त स्वरूप"),
          words(
              "शर्मा श्रीवास्तव क्षत्रिय मिश्रा त्रिपाठी वर्मा गुप्ता द्विवेदी चतुर्वेदी पाण्डेय यादव जोशी देशपाण्डे कुलकर्णी सक्सेना"
                  + " अग्रवाल भट्ट ठाकुर चौधरी राठौड़ नायर मेनन अय्यर पटेल देसाई"));
  private static final String[] CHINESE_FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗".split("", -1);

  private record Script(String[] given, String[] middle, String[] family) {

    String name(int number) {
      return given[number % given.length]
          + " "
          + middle[number / given.length % middle.length]
          + " "
          + family[number / given.length / middle.length % family.length];
    }
  }

  private Names() {}

  /** A name in Latin letters, those of Eastern Europe and Vietnam among them. */
  static String latin(int number) {
    char initial = (char) ('A' + number / GIVEN.length / FAMILY.length % 26);
    return GIVEN[number % GIVEN.length]
        + " "
        + initial
        + ". "
        + FAMILY[number / GIVEN.length % FAMILY.length];
  }

  /** Of ten names five are Latin; Cyrillic, Greek, Arabic, Devanagari and Chinese have one each. */
  static String mixed(int number) {
    int other = number / 10;
    return switch (number % 10) {
      case 1 -> CYRILLIC.name(other);
      case 3 -> GREEK.name(other);
      case 5 -> ARABIC.name(other);
      case 7 -> DEVANAGARI.name(other);
      case 9 -> chinese(other);
      default -> latin(number);
    };
  }

  /** A name of Western Europe: what Helvetica in a form can show. */
  static String western(int number) {
    String name = latin(number);
    for (int skipped = 1; !western(name); skipped++) {
      name = latin(number + skipped);
    }
    return name;
  }

  private static boolean western(String name) {
    return name.chars().allMatch(letter -> letter < 0x100 || letter == 0x2019);
  }

  private static String chinese(int number) {
    int first = 0x4E00 + number * 7 % 20_900;
    int second = 0x4E00 + (number * 31 + 5_000) % 20_900;
    return CHINESE_FAMILY[number % CHINESE_FAMILY.length]
        + Character.toString(first)
        + Character.toString(second);
  }

  private static String[] words(String all) {
    return all.split(" ");
  }
}
