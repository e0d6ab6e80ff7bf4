// The project's own parts or ours. Imported by way of this file, their styles come after those of the layout.
export { default as Identity } from 'virtual:modelsheets/components/Identity'
export { default as Rail } from 'virtual:modelsheets/components/Rail'
export { default as Tiles } from 'virtual:modelsheets/components/Tiles'
