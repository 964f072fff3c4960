package dev.signpost.local.check;

import dev.signpost.ingest.contract.Fault;

/**
 * A fault and where it stands.
 *
 * @param line in the file, from 1; 0 if it is not known
 */
record Located(Fault fault, int line) {}
