/** The service's HTTP operations. */
@NullMarked
package dev.signpost.link.web;

import org.jspecify.annotations.NullMarked;
