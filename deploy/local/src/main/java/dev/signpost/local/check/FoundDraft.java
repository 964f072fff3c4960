package dev.signpost.local.check;

import dev.signpost.ingest.forms.Form;

/**
 * A draft as it lies in a file.
 *
 * @param line of the file where it begins, from 1
 * @param alone whether the file holds nothing else
 */
record FoundDraft(String file, Form form, byte[] bytes, int line, boolean alone) {}
