/** What the pipeline promises, proved on the real thing. */
package dev.signpost.acceptance;
