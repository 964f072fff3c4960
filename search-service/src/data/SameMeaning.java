import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints the rows of {@code same-meaning.tsv}: what WordNet 3.0 has for parts of the body, illness,
 * symptoms, injuries and procedures under more than one wording, with the adjectives that pertain
 * to them ("kidney", "renal"). One meaning a row, wordings apart by tabs. A wording of two meanings
 * ("cervical") is in neither, and before one that means something else more often ("stroke") stands a
 * tilde.
 *
 * <pre>{@code
 * apt-get install wordnet-base
 * java search-service/src/data/SameMeaning.java /usr/share/wordnet
 * }</pre>
 *
 * <p>The form of WordNet's files is told in its manual page wndb(5WN).
 */
class SameMeaning {
  /** Whatever comes under the first meaning of these. */
  private static final List<String> ABOVE =
      List.of(
          "ill_health",
          "physical_condition",
          "pathologic_process",
          "apoplexy",
          "tiredness",
          "dryness",
          "caesarean_section",
          "pathological_state",
          "symptom",
          "injury",
          "wound",
          "deformity",
          "mental_disorder",
          "pathology",
          "bodily_process",
          "body_substance",
          "medical_procedure",
          "medical_care",
          "medical_diagnosis",
          "medical_specialty",
          "calculus");

  /** WordNet's file of parts of the body. */
  private static final String BODY = "08";

  /** Nothing under the first meaning of these: this is about people. */
  private static final List<String> NOT_ABOVE = List.of("plant_disease", "animal_disease", "sexual_activity");

  /** What explanations say of wordings that are for no page and no question. */
  private static final Pattern RUDE =
      Pattern.compile("obscene|vulgar|slang|derogatory|offensive|insulting|disparag");

  /**
   * Words that wound, and words one of which must never stand for the other whatever WordNet says.
   */
  private static final Pattern LEFT_OUT =
      Pattern.compile("mongol.*|behind|callosectomy|enterotomy|tracheotomy|mucous|tibial");

  /** Adjectives that begin so tell a place beside the part, not the part. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:ab|ad|ante|anti|circum|endo|epi|extra|hyper|hypo|infra|inter|intra|para|peri|post|pre|retro|sub|supra|trans).*");

  /** Before wordings that mean something else more often: put for others, but never read as this. */
  private static final String OTHER_FIRST = "~";

  /** Shorter ones mean too much. */
  private static final int SHORTEST = 3;

  /** A meaning: its file, its wordings, which other meanings it points to, and its explanation. */
  private record Meaning(
      String file, List<String> wordings, List<Pointer> pointers, String explanation) {
    Stream<String> above() {
      return pointers.stream().filter(pointer -> pointer.kind.startsWith("@")).map(Pointer::to);
    }
  }

  /**
   * @param wording number of the wording it is of, from 1; 0 for all
   */
  private record Pointer(String kind, String to, int wording) {}

  private final Map<String, Meaning> nouns;
  private final Map<String, Meaning> adjectives;
  private final Map<String, String> firstOfNouns;
  private final Map<String, String> firstOfAdjectives;

  private SameMeaning(Path wordNet) throws IOException {
    nouns = meanings(wordNet.resolve("data.noun"));
    adjectives = meanings(wordNet.resolve("data.adj"));
    firstOfNouns = firstMeanings(wordNet.resolve("index.noun"));
    firstOfAdjectives = firstMeanings(wordNet.resolve("index.adj"));
  }

  static void main(String[] arguments) throws IOException {
    Path wordNet = Path.of(arguments[0]);
    System.out.println(
        "# Wordings that mean the same, one meaning a row. Made by src/data/SameMeaning.java from");
    System.out.println("# WordNet 3.0, whose licence follows; not to be edited by hand.");
    licence(wordNet.resolve("data.noun")).forEach(line -> System.out.println("# " + line));
    new SameMeaning(wordNet).rows().forEach(System.out::println);
  }

  /** The numbered lines at the head of each file. */
  private static List<String> licence(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .takeWhile(line -> line.startsWith(" "))
        .map(line -> line.strip().replaceFirst("^[0-9]+ *", ""))
        .toList();
  }

  private static Map<String, Meaning> meanings(Path file) throws IOException {
    Map<String, Meaning> meanings = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith(" ")) {
        String[] cells = line.substring(0, line.indexOf('|')).strip().split(" ");
        int words = Integer.parseInt(cells[3], 16);
        List<String> wordings = new ArrayList<>();
        for (int at = 4; at < 4 + 2 * words; at += 2) {
          wordings.add(wording(cells[at]));
        }
        List<Pointer> pointers = new ArrayList<>();
        int first = 4 + 2 * words + 1;
        for (int at = first; at < first + 4 * Integer.parseInt(cells[first - 1]); at += 4) {
          int wording = Integer.parseInt(cells[at + 3].substring(0, 2), 16);
          pointers.add(new Pointer(cells[at], cells[at + 1], wording));
        }
        String explanation = line.substring(line.indexOf('|'));
        meanings.put(cells[0], new Meaning(cells[1], wordings, pointers, explanation));
      }
    }
    return meanings;
  }

  /** The meaning each wording has most often, by the form it has in the index. */
  private static Map<String, String> firstMeanings(Path index) throws IOException {
    Map<String, String> first = new HashMap<>();
    for (String line : Files.readAllLines(index)) {
      if (!line.startsWith(" ")) {
        String[] cells = line.strip().split(" +");
        first.put(cells[0], cells[cells.length - Integer.parseInt(cells[2])]);
      }
    }
    return first;
  }

  /** Without the mark of how an adjective is used: {@code awake(p)}. */
  private static String wording(String cell) {
    return cell.replaceAll("\\(.*", "").replace('_', ' ');
  }

  private Set<String> rows() {
    Map<String, Set<String>> wordings = new HashMap<>();
    nouns.forEach((id, noun) -> {
      if (concerned(id) && !RUDE.matcher(noun.explanation).find()) {
        Set<String> same = wordings.computeIfAbsent(id, first -> new LinkedHashSet<>());
        noun.wordings.forEach(wording -> same.add(marked(wording, id, firstOfNouns)));
      }
    });
    adjectives.forEach((id, adjective) -> adjective.pointers.stream()
        .filter(pointer -> pointer.kind.equals("\\") && wordings.containsKey(pointer.to))
        .forEach(pointer -> adjective.wordings.stream()
            .filter(wording -> !BESIDE.matcher(wording).matches())
            .filter(wording -> pointer.wording == 0
                || wording.equals(adjective.wordings.get(pointer.wording - 1)))
            .map(wording -> marked(wording, id, firstOfAdjectives))
            .forEach(wordings.get(pointer.to)::add)));
    Map<String, Integer> meanings = new HashMap<>();
    wordings.values().forEach(same ->
        same.forEach(wording -> meanings.merge(plain(wording), 1, Integer::sum)));
    Set<String> rows = new TreeSet<>();
    for (Set<String> same : wordings.values()) {
      same.removeIf(wording -> plain(wording).length() < SHORTEST
          || LEFT_OUT.matcher(plain(wording)).matches()
          || meanings.get(plain(wording)) > 1);
      if (same.size() > 1 && same.stream().anyMatch(wording -> !wording.startsWith(OTHER_FIRST))) {
        rows.add(String.join("\t", same));
      }
    }
    return rows;
  }

  private static String marked(String wording, String id, Map<String, String> first) {
    String key = wording.toLowerCase(Locale.ROOT).replace(' ', '_');
    return id.equals(first.get(key)) ? wording : OTHER_FIRST + wording;
  }

  private static String plain(String wording) {
    return wording.replace(OTHER_FIRST, "").toLowerCase(Locale.ROOT);
  }

  private boolean concerned(String id) {
    Meaning meaning = nouns.get(id);
    return (meaning.file.equals(BODY) || under(ABOVE, id)) && !under(NOT_ABOVE, id);
  }

  private boolean under(List<String> wordings, String id) {
    return wordings.stream().map(firstOfNouns::get).anyMatch(id::equals)
        || nouns.get(id).above().anyMatch(above -> under(wordings, above));
  }
}
