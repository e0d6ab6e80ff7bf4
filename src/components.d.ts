// What `integrations/components.ts` leads to a project's files or to ours; a file of ours has the same properties.

declare module 'virtual:modelsheets/components/Header' {
  const Header: typeof import('./layouts/Header.astro').default
  export default Header
}

declare module 'virtual:modelsheets/components/Footer' {
  const Footer: typeof import('./layouts/Footer.astro').default
  export default Footer
}

declare module 'virtual:modelsheets/components/Identity' {
  const Identity: typeof import('./components/sheet/Identity.astro').default
  export default Identity
}

declare module 'virtual:modelsheets/components/Tiles' {
  const Tiles: typeof import('./components/sheet/Tiles.astro').default
  export default Tiles
}

declare module 'virtual:modelsheets/components/Rail' {
  const Rail: typeof import('./components/sheet/Rail.astro').default
  export default Rail
}

declare module 'virtual:modelsheets/components/License' {
  const License: typeof import('./components/sheet/License.astro').default
  export default License
}

declare module 'virtual:modelsheets/components/Evaluation' {
  const Evaluation: typeof import('./components/sheet/Evaluation.astro').default
  export default Evaluation
}

declare module 'virtual:modelsheets/components/Files' {
  const Files: typeof import('./components/files/Files.astro').default
  export default Files
}

declare module 'virtual:modelsheets/components/Fit' {
  const Fit: typeof import('./components/fit/Fit.astro').default
  export default Fit
}

declare module 'virtual:modelsheets/components/Usage' {
  const Usage: typeof import('./components/usage/Usage.astro').default
  export default Usage
}

declare module 'virtual:modelsheets/components/Citation' {
  const Citation: typeof import('./components/usage/Citation.astro').default
  export default Citation
}

declare module 'virtual:modelsheets/components/Card' {
  const Card: typeof import('./components/sheet/Card.astro').default
  export default Card
}

declare module 'virtual:modelsheets/components/Lineage' {
  const Lineage: typeof import('./components/sheet/Lineage.astro').default
  export default Lineage
}

declare module 'virtual:modelsheets/components/Diagnostics' {
  const Diagnostics: typeof import('./components/sheet/Diagnostics.astro').default
  export default Diagnostics
}

declare module 'virtual:modelsheets/components/Inspector' {
  const Inspector: typeof import('./components/sheet/Inspector.astro').default
  export default Inspector
}

declare module 'virtual:modelsheets/components/Provenance' {
  const Provenance: typeof import('./components/sheet/Provenance.astro').default
  export default Provenance
}

declare module 'virtual:modelsheets/components/Disclosure' {
  const Disclosure: typeof import('./components/sheet/Disclosure.astro').default
  export default Disclosure
}
