import { render } from 'preact';
import { Card } from './Card.jsx';

render(<Card />, document.getElementById('app'));
