/** How things are kept: files that are never seen half, hashes of contents, moments in columns, resources of the program. */
@NullMarked
package vn.tonghop.storage;

import org.jspecify.annotations.NullMarked;
