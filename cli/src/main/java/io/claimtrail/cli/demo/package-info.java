/** The {@code demo} subcommand: seeds in, each source's claims and figures out on one screen made for a person. */
@NullMarked
package io.claimtrail.cli.demo;

import org.jspecify.annotations.NullMarked;
