/**
 * The block's form in the editor. The page itself is made by ml-da-event.php, so nothing is saved but the attributes.
 */
( function ( { blocks, blockEditor, components, element, i18n } ) {
	const { createElement: el } = element;
	const { __ } = i18n;
	const LABELS = {
		lang: __( 'Language', 'ml-da-event' ),
		timeZone: __( 'Time zone (empty: the visitor’s own)', 'ml-da-event' ),
		eventTimeZone: __( 'The event’s own time zone, if the file names none', 'ml-da-event' ),
		zones: __( 'Places to compare with (IANA names)', 'ml-da-event' ),
		hourCycle: __( 'Hours: h12, h23 or auto', 'ml-da-event' ),
		headingLevel: __( 'Level of the title’s heading', 'ml-da-event' ),
		show: __( 'Only these sections', 'ml-da-event' ),
		hide: __( 'All sections but these', 'ml-da-event' ),
		view: __( 'View: list, grid or auto', 'ml-da-event' ),
		open: __( 'Abstracts: all or none open', 'ml-da-event' ),
		theme: __( 'Theme: light, dark or auto', 'ml-da-event' ),
		refresh: __( 'Look for a newer programme every … minutes', 'ml-da-event' ),
	};
	const SWITCHES = {
		images: __( 'Load the event’s pictures', 'ml-da-event' ),
		deepLink: __( 'Keep the search in the page’s address', 'ml-da-event' ),
	};

	function edit( { attributes, setAttributes } ) {
		const field = ( control, name, label ) =>
			el( control, {
				key: name,
				label,
				value: attributes[ name ] || '',
				// An attribute that is not set is not printed.
				onChange: ( value ) => setAttributes( { [ name ]: value || undefined } ),
			} );
		const toggle = ( name, label ) =>
			el( components.ToggleControl, {
				key: name,
				label,
				checked: !! attributes[ name ],
				onChange: ( value ) => setAttributes( { [ name ]: value || undefined } ),
			} );
		return el(
			'div',
			blockEditor.useBlockProps(),
			el(
				blockEditor.InspectorControls,
				null,
				el(
					components.PanelBody,
					{ title: __( 'Settings', 'ml-da-event' ) },
					Object.entries( LABELS ).map( ( [ name, label ] ) => field( components.TextControl, name, label ) ),
					Object.entries( SWITCHES ).map( ( [ name, label ] ) => toggle( name, label ) )
				)
			),
			el(
				components.Placeholder,
				{ icon: 'calendar-alt', label: __( 'Event programme', 'ml-da-event' ) },
				field( components.TextControl, 'src', __( 'Address of the event’s JSON file', 'ml-da-event' ) ),
				field( components.TextareaControl, 'fallback', __( 'Shown without JavaScript (HTML)', 'ml-da-event' ) )
			)
		);
	}

	blocks.registerBlockType( 'ml-da-event/event', { edit, save: () => null } );
} )( window.wp );
