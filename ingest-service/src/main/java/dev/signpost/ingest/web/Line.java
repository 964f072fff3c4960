package dev.signpost.ingest.web;

/**
 * One line of an import that holds something.
 *
 * @param number counted from 1, empty lines included
 * @param bytes without line end; empty where the line was longer than allowed
 * @param tooLong whether it was
 */
record Line(long number, byte[] bytes, boolean tooLong) {}
