package dev.signpost.ingest.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Numbered drafts of all forms in turn, each made of samples of its form and of another one. */
final class FuzzedDrafts {
  private static final Form[] FORMS = Form.values();
  private static final int OWN_TO_OTHER = 3;

  private final Map<Form, Mutations> mutations = new EnumMap<>(Form.class);
  private final JsonMutations json;

  FuzzedDrafts(long seed) {
    for (Form form : FORMS) {
      List<byte[]> samples = new ArrayList<>();
      for (int i = 0; i < OWN_TO_OTHER; i++) {
        samples.addAll(Samples.of(form));
      }
      samples.addAll(Samples.of(FORMS[(form.ordinal() + 1) % FORMS.length]));
      mutations.put(form, new Mutations(samples, seed + form.ordinal()));
    }
    json = new JsonMutations(Samples.of(Form.JSON), seed);
  }

  Form form(long number) {
    return FORMS[(int) (number % FORMS.length)];
  }

  /** Of JSON, most must stay JSON to come far. */
  byte[] draft(long number) {
    Form form = form(number);
    return form == Form.JSON && number % 3 > 0
        ? json.draft(number)
        : mutations.get(form).draft(number);
  }
}
