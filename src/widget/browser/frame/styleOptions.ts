/** Three dots that take turns; they stand still for who asked for less motion. */
const dots = `url("data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 16" fill="#7b8188"><style>'
  + 'circle{animation:a 1.2s infinite}circle+circle{animation-delay:.2s}circle+circle+circle{animation-delay:.4s}'
  + '@keyframes a{0%,60%,100%{opacity:.35}30%{opacity:1}}@media (prefers-reduced-motion:reduce){circle{animation:none}}'
  + '</style><circle cx="8" cy="8" r="4"/><circle cx="22" cy="8" r="4"/><circle cx="36" cy="8" r="4"/></svg>',
)}")`;

/** How WebChat looks. Colours are the style sheet's own variables, so that light, dark and the shop's colour are said in one place. */
export const styleOptions = {
  accent: 'var(--link)',
  backgroundColor: 'transparent',
  subtle: 'var(--subtle)',
  primaryFont: 'inherit',
  fontSizeSmall: '13px',
  rootHeight: '100%',

  bubbleBackground: 'var(--bubble)',
  bubbleTextColor: 'var(--ink)',
  bubbleBorderWidth: 0,
  bubbleBorderRadius: 18,
  bubbleFromUserBackground: 'var(--colour)',
  bubbleFromUserTextColor: 'var(--on)',
  bubbleFromUserBorderWidth: 0,
  bubbleFromUserBorderRadius: 18,
  bubbleMinWidth: 0,
  bubbleMinHeight: 0,
  bubbleMaxWidth: 320,
  paddingRegular: 12,
  paddingWide: 16,
  // Text stays what was typed.
  emojiSet: {},

  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 20,
  suggestedActionBorderWidth: 1,
  suggestedActionBorderColor: 'var(--line)',
  suggestedActionBackgroundColor: 'transparent',
  suggestedActionBackgroundColorOnHover: 'var(--under)',
  suggestedActionBackgroundColorOnActive: 'var(--hover)',
  suggestedActionTextColor: 'var(--link)',
  suggestedActionHeight: 38,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'none',
  suggestedActionsVisualKeyboardIndicatorColor: 'var(--line)',

  sendBoxBackground: 'var(--paper)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--subtle)',
  sendBoxBorderTop: '1px solid var(--rule)',
  sendBoxHeight: 56,
  sendBoxTextWrap: true,
  sendBoxButtonAlignment: 'bottom',
  sendBoxButtonColor: 'var(--link)',
  sendBoxButtonColorOnDisabled: 'var(--subtle)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeColorOnHover: 'var(--under)',
  sendBoxButtonShadeColorOnActive: 'var(--hover)',
  sendBoxButtonShadeBorderRadius: 22,
  sendBoxButtonShadeInset: 6,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--line)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 22,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
  uploadAccept: 'image/*,application/pdf',
  // What cannot be sent now is tried again (keepTrying.ts): only after so long is it called unsent, in milliseconds.
  sendTimeout: 120_000,
  sendTimeoutForAttachments: 300_000,

  timestampColor: 'var(--subtle)',
  transcriptTerminatorBackgroundColor: 'var(--subtle)',
  transcriptTerminatorColor: 'var(--paper)',
  transcriptVisualKeyboardIndicatorColor: 'var(--line)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--line)',
  transcriptOverlayButtonBackground: 'var(--ink)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--ink)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--ink)',
  transcriptOverlayButtonColor: 'var(--paper)',
  typingAnimationBackgroundImage: dots,
  typingAnimationWidth: 44,
  typingAnimationHeight: 16,
  // We say ourselves how the connection is.
  hideToaster: true,
} as const;
