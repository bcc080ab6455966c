/** From sightings to papers: dates, identity and merging. */
package io.github.ream.corpus;
