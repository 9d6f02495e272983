import { MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, VisualMapContinuousComponent } from 'echarts/components';

export const part = [MapChart, ScatterChart, GeoComponent, VisualMapContinuousComponent];
