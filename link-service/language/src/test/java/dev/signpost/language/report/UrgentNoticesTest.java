package dev.signpost.language.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrgentNoticesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acute pulmonary embolism in the right main pulmonary artery. | pulmonary-embolism",
        "Findings suspicious for acute appendicitis. | appendicitis",
        "A small pneumothorax cannot be excluded. | tension-pneumothorax",
        "There is compression of the spinal cord at T8. | cord-compression",
        "IMPRESSION: Free intraperitoneal air. | free-air",
        "INDICATION: New saddle anesthesia. | cauda-equina-signs",
        "This is a critical result. | urgent-wording",
        "i have lost control of my bladder | cauda-equina-signs"
      })
  void whatShouldNotWaitIsTold(String text, String notice) {
    assertThat(UrgentNotices.standard().of(text)).extracting(Notice::id).containsExactly(notice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No pulmonary embolism.",
        "Evaluate for pulmonary embolism.",
        "INDICATION: Pulmonary embolism.",
        "History of appendicitis.",
        "The pneumothorax has resolved.",
        "Family history of aortic dissection.",
        "Seen in the emergency department.",
        "No critical findings.",
        "DVT prophylaxis.",
        "Mild disc bulge."
      })
  void whatIsDeniedPastOrOnlyAskedForIsNot(String text) {
    assertThat(UrgentNotices.standard().of(text)).isEmpty();
  }
}
