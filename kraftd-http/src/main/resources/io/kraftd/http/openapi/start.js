// validatorUrl: otherwise the viewer shows a badge that it fetches from a host of its makers.
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#api',
  validatorUrl: null,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
});
