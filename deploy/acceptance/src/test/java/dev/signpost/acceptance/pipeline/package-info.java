/**
 * The whole pipeline on a real broker and a real Elasticsearch, each service in a JVM of its own.
 */
package dev.signpost.acceptance.pipeline;
