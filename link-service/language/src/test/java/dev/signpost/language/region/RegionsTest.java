package dev.signpost.language.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signpost.language.region.RegionRelation.Kind;
import dev.signpost.language.text.DataFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
  private final Regions regions = Regions.standard();

  @ParameterizedTest
  @CsvSource({
    "thoracic,thoracic,SAME",
    "spine,lumbar,PARENT_CHILD",
    "cervical,neck,PARENT_CHILD",
    "sacral,pelvis,PARENT_CHILD",
    "knee,lower-limb,PARENT_CHILD",
    "thoracolumbar,thoracic,NEIGHBOUR",
    "thoracolumbar,lumbar,NEIGHBOUR",
    "cervicothoracic,cervical,NEIGHBOUR",
    "lumbar,lower-limb,REFERRAL",
    "lumbar,knee,REFERRAL",
    "cervical,hand,REFERRAL",
    "abdomen,lumbar,REFERRAL",
    "thoracic,lumbar,CONFLICT",
    "thoracic,cervical,CONFLICT",
    "cervical,lumbar,CONFLICT",
    "thoracolumbar,cervical,CONFLICT",
    "cervical,knee,CONFLICT",
    "head,abdomen,CONFLICT",
    "head,nowhere,UNKNOWN"
  })
  void regionsStandToEachOtherAsInTheBody(String a, String b, Kind kind) {
    assertThat(regions.relation(a, b).kind()).isEqualTo(kind);
    assertThat(regions.relation(b, a).kind()).isEqualTo(kind);
    assertThat(regions.relation(a, b).label()).isNotBlank();
  }

  @Test
  void pagesAreComparedByTheirNearestRegions() {
    assertThat(
            regions.relation(List.of("cervical", "thoracic"), List.of("lumbar", "thoracic")).kind())
        .isEqualTo(Kind.SAME);
    assertThat(regions.relation(List.of("thoracic"), List.of("lumbar")).allowsLink()).isFalse();
  }

  @Test
  void aPageAboutNoRegionConflictsWithNone() {
    RegionRelation relation = regions.relation(List.of(), List.of("lumbar"));
    assertThat(relation.kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(relation.allowsLink()).isTrue();
  }

  @Test
  void theDataNamesOnlyRegionsThatExist() {
    for (String file : List.of("junctions.tsv", "referrals.tsv")) {
      assertThat(DataFile.rows(Regions.class, file))
          .flatExtracting(row -> file.startsWith("j") ? row : row.subList(0, 2))
          .allSatisfy(id -> assertThat(regions.ids()).contains(id));
    }
    assertThat(DataFile.rows(Regions.class, "names.tsv"))
        .extracting(List::getFirst)
        .allSatisfy(id -> assertThat(id.equals("none") || regions.ids().contains(id)).isTrue());
  }
}
