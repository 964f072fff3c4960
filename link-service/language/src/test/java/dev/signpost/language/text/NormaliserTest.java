package dev.signpost.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ground-glass opacities | ground glass opacity",
        "pleural effusions | pleural effusion",
        "Crohn's disease | crohn disease",
        "Crohn’s disease | crohns disease",
        "vertebrae | vertebra",
        "stenoses | stenosis",
        "metastases | metastasis",
        "diverticula | diverticulum",
        "masses | mass",
        "branches | branch",
        "headaches | headache",
        "biopsies | biopsy",
        "foramina | foramen",
        "oesophagus | esophagus",
        "gastro-oesophageal | gastroesophageal",
        "haemorrhage | hemorrhage",
        "oedema | edema",
        "lymphoedema | lymphedema",
        "tumours | tumor",
        "centimetres | centimeter",
        "centre | center",
        "anaemia | anemia",
        "localised | localized",
        "bulging disk | bulging disc",
        "grey matter | gray matter",
        "diarrhoea | diarrhea",
        "artefact | artifact",
        "non-displaced | nondisplaced",
        "intra-abdominal | intraabdominal",
        "Sjögren syndrome | sjogren syndrome",
        "ﬁbrosis | fibrosis",
        "Straße | strasse",
        "Ménière's | meniere",
        "head & neck | head and neck",
        "ＭＲＩ | mri",
        "pneu\u00ADmonia | pneumonia"
      })
  void theSameWordsHaveTheSameKey(String one, String other) {
    assertThat(Normaliser.key(one)).isEqualTo(Normaliser.key(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "spondylosis,spondylolysis",
    "spondylolysis,spondylolisthesis",
    "hypodense,hyperdense",
    "ileum,ilium",
    "ilea,ilia",
    "hypertension,hypotension",
    "perineal,peroneal",
    "ureter,urethra",
    "dysphagia,dysphasia",
    "humerus,humorous",
    "palpation,palpitation",
    "abduction,adduction",
    "mucous,mucus",
    "AIDS,aid",
    "Graves,grave",
    "ascites,ascite",
    "caries,cary",
    "series,sery",
    "narrow,narrowing",
    "bulge,bulging",
    "metaphysis,metastasis",
    "discrete,discreet",
    "L4,L5",
    "facial,fascial",
    "lens,len"
  })
  void lookAlikesStayApart(String one, String other) {
    assertThat(Normaliser.key(one)).isNotEqualTo(Normaliser.key(other));
  }

  @Test
  void numbersAndLevelsAreKeptAsTheyAre() {
    assertThat(Normaliser.words("6 mm, 3.4 cm at L4-L5 (T2)."))
        .containsExactly("6", "mm", "3.4", "cm", "at", "l4", "l5", "t2");
  }

  @Test
  void wordListsNeedNoSecondFolding() {
    List<List<String>> rows = DataFile.rows(WordForms.class, "plurals.tsv");
    Set<String> singulars = rows.stream().map(List::getLast).collect(Collectors.toSet());
    assertThat(singulars).allSatisfy(word -> assertThat(Normaliser.key(word)).isEqualTo(word));
    assertThat(DataFile.rows(WordForms.class, "spelling.tsv"))
        .filteredOn(row -> row.getFirst().equals("word"))
        .extracting(List::getLast)
        .allSatisfy(word -> assertThat(Normaliser.key(word)).isEqualTo(word));
  }

  @Property
  void foldingTwiceChangesNothing(@ForAll String text) {
    String once = Normaliser.key(text);
    assertThat(Normaliser.key(once)).isEqualTo(once);
  }
}
