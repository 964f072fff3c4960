/** How a service's settings file and the environment become its one typed record. */
@NullMarked
package dev.signpost.ingest.contract.settings;

import org.jspecify.annotations.NullMarked;
